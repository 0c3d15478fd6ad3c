import { toCopyingStrings } from '../strings/sharing.ts';
import { say } from './bar.ts';
import { copy, type Copied } from './clipboard.ts';
import { toOwnAddress } from './own-address.ts';

const t = toCopyingStrings();

export const copyLink = (address: string, source?: Element): Promise<void> =>
	copyAloud({ text: address }, source, t.linkCopied);

/** Copies, and says so. What could not be copied is selected: where it stands (`source`), or in what is said. */
export async function copyAloud(copied: Copied, source?: Element | null, done = t.copied): Promise<void> {
	if (await copy(copied)) {
		say(false, done);
		return;
	}
	const shown = source ?? Object.assign(document.createElement('code'), { textContent: copied.text });
	say(true, t.notCopied, ...(source ? [] : [' ', shown]));
	// When it is there.
	setTimeout(() => getSelection()?.selectAllChildren(shown), 50);
}

/** A link of the page as it is shared; one that leads to another site is shared as it is. */
export const toShared = ({ origin, pathname, href }: HTMLAnchorElement): string =>
	origin === location.origin ? new URL(pathname, toOwnAddress()).href : href;
