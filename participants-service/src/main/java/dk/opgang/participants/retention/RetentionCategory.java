package dk.opgang.participants.retention;

import dk.opgang.platform.coded.Coded;
import java.util.Optional;

/** What a rule is about: a code of {@code retention-categories}. In the order in which a run removes, people last. */
enum RetentionCategory implements Coded {
    CONTACTS,
    BENEFITS,
    RESIDENCES,
    EDUCATION,
    CONSENTS,
    HOUSEHOLDS,
    ALERTS,
    NOTICES,
    REQUESTS,
    ACCESS_LOG,
    PARTICIPANT;

    static Optional<RetentionCategory> of(String code) {
        return Coded.find(values(), code);
    }
}
