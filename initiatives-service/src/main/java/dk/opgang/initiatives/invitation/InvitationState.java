package dk.opgang.initiatives.invitation;

import java.util.Locale;

/** Where an invitation stands; it expires by itself, and a placement makes an accepted one placed. */
enum InvitationState {
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    PLACED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InvitationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody may tell of that move. */
    boolean mayMoveTo(InvitationState next) {
        return this == SENT
                && switch (next) {
                    case ACCEPTED, DECLINED, WITHDRAWN -> true;
                    case SENT, EXPIRED, PLACED -> false;
                };
    }
}
