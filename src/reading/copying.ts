import { toCopied } from '../record/permalink.ts';
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

/**
 * A link of the page as it is shared: under the address of the site, or as it is where it leads to another, and with the
 * digest of the words that stand here.
 */
export const toShared = ({ origin, pathname, href, dataset }: HTMLAnchorElement): string =>
	toCopied(origin === location.origin ? new URL(pathname, toOwnAddress()).href : href, dataset.v);
