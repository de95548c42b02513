package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
)

var version = "dev"

func main() {
	listen := flag.String("listen", ":8080", "address to listen on")
	flag.Parse()
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, version) })
	http.HandleFunc("/readyz", func(w http.ResponseWriter, _ *http.Request) {})
	http.HandleFunc("/products", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "[]") })
	log.Fatal(http.ListenAndServe(*listen, nil))
}
