import './review.css';
import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { Badge } from '../../ui/Chip.tsx';

/** What is printed: with a head that says whether it may be passed on, and what is in it. */
export function Paper({
  title,
  isPrivate,
  containsPrivate,
  children,
}: {
  title: string;
  isPrivate: boolean;
  containsPrivate: boolean;
  children: ComponentChildren;
}) {
  return (
    <article class="review-paper section wide-gaps" aria-labelledby="review-paper">
      <header class="review-paper-head">
        <h2 id="review-paper">
          <bdi>{title}</bdi>
        </h2>
        <p class="review-mark">
          <Badge tone={isPrivate ? 'warning' : 'plain'} {...(isPrivate ? { icon: 'lock' as const } : {})}>
            {isPrivate ? i18n.t('review.mark.private') : i18n.t('review.mark.shareable')}
          </Badge>
          <span>{containsPrivate ? i18n.t('review.mark.yes') : i18n.t('review.mark.no')}</span>
        </p>
      </header>
      {children}
    </article>
  );
}
