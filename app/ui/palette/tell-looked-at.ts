/** Tells the server that the record whose page stands at the path is looked at. Nobody waits for it. */
export function tellLookedAt(pathname: string): void {
  navigator.sendBeacon('/recents', new URLSearchParams({ at: pathname }))
}
