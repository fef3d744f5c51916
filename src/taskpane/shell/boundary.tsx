/** Keeps a fault in one part from taking the whole pane away. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { TroubleNote } from './trouble';

interface State {
  readonly fault: { readonly error: unknown } | null;
}

export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <TroubleNote error={fault.error} onRetry={() => this.setState({ fault: null })} isAnswer />;
  }
}
