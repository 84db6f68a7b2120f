package dk.opgang.participants.notice;

import dk.opgang.platform.coded.Coded;

/** Why a recipient is notified; codes of {@code consent-notice-kinds}. */
enum NoticeKind implements Coded {
    WITHDRAWN,
    EXPIRED,
    ERASED,
    RECTIFIED,
    RESTRICTED,
    RESTRICTION_LIFTED;
}
