package dk.opgang.participants.notice;

import java.util.Locale;

/** Why a recipient is notified; codes of {@code consent-notice-kinds}. */
enum NoticeKind {
    WITHDRAWN,
    EXPIRED,
    ERASED,
    RECTIFIED,
    RESTRICTED,
    RESTRICTION_LIFTED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
