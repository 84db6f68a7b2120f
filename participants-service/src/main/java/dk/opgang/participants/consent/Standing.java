package dk.opgang.participants.consent;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.visibility.Restriction;
import java.time.LocalDate;
import java.util.Optional;

/** Where a consent stands on a day; codes of {@code consent-states}. */
enum Standing implements Coded {
    PENDING("e.withdrawnAt is null and e.form.from > :standingOn"),
    ACTIVE("e.withdrawnAt is null and e.form.from <= :standingOn and e.form.until > :standingOn"),
    EXPIRED("e.withdrawnAt is null and e.form.until <= :standingOn"),
    WITHDRAWN("e.withdrawnAt is not null");

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /** The consents that stand there on that day. */
    Restriction on(LocalDate today) {
        if (this == WITHDRAWN) {
            return Restriction.of(condition);
        }
        return Restriction.of(condition, "standingOn", today);
    }

    static Optional<Standing> of(String code) {
        return Coded.find(values(), code);
    }
}
