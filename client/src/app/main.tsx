import '../ui/styles/fonts.css';
import '../ui/styles/tokens.css';
import '../ui/styles/ui.css';
import '../ui/styles/components.css';
import '../ui/styles/frame.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { LanguageProvider } from '../lib/language.js';
import { queryClient } from '../lib/query.js';
import { applyRememberedTheme } from '../lib/theme.js';
import { ToastProvider } from '../ui/toast.js';
import { FaultBoundary } from './fault-boundary.js';
import { ScreenRoutes } from './router.js';
import { fetchScreenAhead } from './screens.js';
import { SessionProvider } from './session.js';

applyRememberedTheme();
const screenAhead = fetchScreenAhead(window.location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const page = createRoot(root);
const screens = (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <ToastProvider>
          <BrowserRouter>
            <FaultBoundary>
              <SessionProvider ahead={screenAhead}>
                <ScreenRoutes />
              </SessionProvider>
            </FaultBoundary>
          </BrowserRouter>
        </ToastProvider>
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>
);
// Drawn in slices, between which a slow processor answers the person.
startTransition(() => page.render(screens));
