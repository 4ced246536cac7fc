const KEPT = 'quanze.opened-again';
const AGAIN_MS = 60_000;

/** A part of the pages that is no longer there belongs to an older build: the page is opened again, once, where it is. */
export function openAgainOnce(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEPT) ?? 0);
    if (Date.now() - last < AGAIN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(KEPT, String(Date.now()));
    location.reload();
  });
}
