import { type AnyRouter, useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'

export interface Target {
  readonly to: string
  readonly params: Readonly<Record<string, string>>
  readonly search?: Readonly<Record<string, string | undefined>>
  readonly hash?: string
  readonly resetScroll?: boolean
}

type Props = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'lang' | 'aria-current' | 'aria-label' | 'children'
> & { readonly target: Target }

/**
 * A link within the site. The one of the router follows every change of the address, which is many links times every
 * letter that is typed; these lead to the same place whatever the address is.
 */
export function PlainLink({ target, children, ...attributes }: Props) {
  const router: AnyRouter = useRouter()
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate(target)
  }
  const { href } = router.buildLocation(target)
  return (
    <a {...attributes} href={router.history.createHref(href)} onClick={onClick}>
      {children}
    </a>
  )
}
