import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

const command = 'fairlead.selectKubernetesVersion'
const setting = 'kubernetes.version'

/** How long after a change the status bar follows, in milliseconds. */
const pause = 400

/** The Kubernetes version of the manifest in the editor, in the status bar; a click changes it for its folder. */
export function kubernetesVersion(client: BaseLanguageClient, extension: vscode.Extension<unknown>): vscode.Disposable {
  const { enum: versions } = extension.packageJSON.contributes.configuration.properties[`fairlead.${setting}`]
  const [newest] = (versions as string[]).filter(version => version !== '')
  const item = vscode.window.createStatusBarItem(command, vscode.StatusBarAlignment.Right, 90)
  item.command = command
  item.name = vscode.l10n.t('Kubernetes version')
  item.tooltip = vscode.l10n.t('The Kubernetes version that Fairlead checks this manifest against')

  const show = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document
    if (document?.languageId !== 'yaml' || !client.isRunning()) return item.hide()
    const about = await client.sendRequest<{ language: string; kubernetesVersion: string } | null>('fairlead/about', {
      textDocument: { uri: document.uri.toString() },
    })
    if (document !== vscode.window.activeTextEditor?.document) return
    if (about?.language !== 'kubernetes') return item.hide()
    item.text = `Kubernetes ${about.kubernetesVersion || newest}`
    item.show()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => show().then(undefined, () => item.hide()), pause)
  }

  const select = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri
    const section = vscode.workspace.getConfiguration('fairlead', uri)
    const current = section.get<string>(setting)
    const picked = await vscode.window.showQuickPick(
      (versions as string[]).map(version => ({
        version,
        label: version || vscode.l10n.t('Newest ({0})', newest ?? ''),
        description: version === current ? vscode.l10n.t('current') : '',
      })),
      { placeHolder: vscode.l10n.t('The Kubernetes version that manifests are written for') },
    )
    if (!picked) return
    const folders = vscode.workspace.workspaceFolders?.length ?? 0
    const target =
      folders > 1
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : folders === 1
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global
    await section.update(setting, picked.version || undefined, target)
  }

  soon()
  return vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.commands.registerCommand(command, select),
    client.onDidChangeState(soon),
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('fairlead') && soon()),
    vscode.workspace.onDidChangeTextDocument(
      ({ document }) => document === vscode.window.activeTextEditor?.document && soon(),
    ),
  )
}
