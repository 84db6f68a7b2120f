package dk.opgang.initiatives.invitation;

import dk.opgang.platform.coded.Coded;

/** Where an invitation stands; it expires by itself, and a placement makes an accepted one placed. */
enum InvitationState implements Coded {
    SENT,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    WITHDRAWN,
    PLACED;

    static InvitationState of(String code) {
        return Coded.of(values(), code);
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
