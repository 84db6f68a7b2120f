package dk.opgang.participants.retention;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule is about: a code of {@code retention-categories}. In the order in which a run removes, people last. */
enum RetentionCategory {
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
        return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
