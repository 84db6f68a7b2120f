package dk.opgang.participants.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a participant consents to. A consent names purpose, data categories, source, recipient and case; a blanket one is not
 * valid (retssikkerhedsloven § 11 a).
 *
 * @param purpose a code of {@code consent-purposes}
 * @param dataCategories codes of {@code data-categories}, at least one
 * @param source who passes the data on
 * @param recipient who may read them
 * @param initiativeId the case, if the consent is bound to one
 * @param from first day that is covered
 * @param until first day that is no longer covered, later than {@code from}
 */
public record ConsentTerms(
        String purpose,
        Set<String> dataCategories,
        Party source,
        Party recipient,
        @Nullable UUID initiativeId,
        LocalDate from,
        LocalDate until) {

    public ConsentTerms {
        if (dataCategories.isEmpty()) {
            throw new IllegalArgumentException("A consent names at least one data category");
        }
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A consent ends after it begins, got " + from + " to " + until);
        }
        if (source.equals(recipient)) {
            throw new IllegalArgumentException(
                    "A consent lets data pass from one party to another, got " + source + " twice");
        }
        dataCategories = Set.copyOf(dataCategories);
    }
}
