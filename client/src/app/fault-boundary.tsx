import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useSay } from '../lib/language.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';

interface CatchProps {
  /** Another address is another screen: the fault of the former one is forgotten. */
  address: string;
  children: ReactNode;
}

class Catch extends Component<CatchProps, { error: unknown; address: string }> {
  override state = { error: null as unknown, address: this.props.address };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: CatchProps, state: { address: string }) {
    return props.address === state.address ? null : { address: props.address, error: null };
  }

  override render() {
    return this.state.error === null ? this.props.children : <BrokenScreen error={this.state.error} />;
  }
}

/** No fault leaves a blank page: the frame stays, the screen says what happened and how to go on. */
export function FaultBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Catch address={pathname}>{children}</Catch>;
}

/** A screen broke while drawing, or its code is gone because the system was updated meanwhile. */
function BrokenScreen({ error }: { error: unknown }) {
  const say = useSay();
  const gone = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  return (
    <div className="page">
      <div className="p s12">
        <div className="emp er" role="alert">
          <Icon name="over" />
          <h1>{say('fault.pageTitle')}</h1>
          <p>{say(gone ? 'fault.newVersion' : 'fault.page')}</p>
          <Button onClick={() => window.location.reload()}>{say('fault.reload')}</Button>
        </div>
      </div>
    </div>
  );
}
