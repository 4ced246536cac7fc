import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/pages.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AskError } from './asking/ask.ts';
import { takeTokenFromAddress } from './asking/token.ts';
import { openAgainOnce } from './parts/newer-build.ts';

takeTokenFromAddress();
openAgainOnce();

/** Again only where the service says that it helps: for as long as a start of it takes, and once where time ran out. */
const MOST_RETRIES = 40;
const mostRetries = ({ code, isRetryable }: AskError): number =>
  isRetryable ? (code === 'DEADLINE_EXCEEDED' ? 1 : MOST_RETRIES) : 0;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof AskError && count < mostRetries(error),
      retryDelay: (count, error) =>
        ((error instanceof AskError && error.retryAfter) || Math.min(2 ** count, 5)) * 1000,
    },
  },
});

const app = document.querySelector('#app');
if (app)
  createRoot(app).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
