import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What is said in the place of what broke. */
  readonly said: string;
  readonly children: ReactNode;
}

/** What breaks in one region leaves the others standing. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className="failure" role="alert">
        <p>{this.props.said}</p>
        <p className="quiet">{error.message}</p>
      </div>
    );
  }
}
