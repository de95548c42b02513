/** A manifest of mixed resources: what a web shop of many small services looks like. Each service has its own names. */
const service = n => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${n}
  namespace: shop
  labels: { app: web-${n} }
spec:
  replicas: 3
  selector: { matchLabels: { app: web-${n} } }
  template:
    metadata: { labels: { app: web-${n} } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.${n}
          ports:
            - { name: http, containerPort: 8080 }
          env:
            - name: LOG_LEVEL
              valueFrom: { configMapKeyRef: { name: web-${n}, key: level } }
          livenessProbe:
            httpGet: { path: /healthz, port: http }
          resources:
            requests: { cpu: 100m, memory: 128Mi }
            limits: { memory: 128Mi }
---
apiVersion: v1
kind: Service
metadata:
  name: web-${n}
  namespace: shop
spec:
  selector:
    app: web-${n}
  ports:
    - name: http
      port: 80
      targetPort: http
---
# What web-${n} says, and how loud.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-${n}
  namespace: shop
data:
  level: info
  server.conf: |
    listen 8080
    timeout 30s
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web-${n}
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: web-${n}.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: web-${n}, port: { name: http } } }
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: tidy-${n}
  namespace: shop
spec:
  schedule: "${n % 60} 3 * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: OnFailure
          securityContext:
            runAsNonRoot: true
          containers:
            - name: tidy
              image: registry.example.com/tidy:2.${n}
              command: ["/bin/tidy", "--all"]
---
`
const perService = service(0).split('\n').length - 1

/** A manifest of about so many lines, in whole services. */
export const manifest = lines =>
  Array.from({ length: Math.max(1, Math.round(lines / perService)) }, (_, n) => service(n)).join('')
