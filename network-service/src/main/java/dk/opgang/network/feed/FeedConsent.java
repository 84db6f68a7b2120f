package dk.opgang.network.feed;

import dk.opgang.platform.inbox.IncomingEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the feed keeps of a consent.
 *
 * @param municipalityCode the data controller
 * @param sourceOrganisation who passes the data on, in the same form as the recipient
 * @param recipientOrganisation a CVR number of eight digits, or a municipality's code of three
 * @param dataCategories codes of what it opens
 * @param initiativeId the only one that it is about, if it is bound to one
 * @param from first day on which it covers
 * @param until first day on which it no longer does
 * @param withdrawnAt null if it was not withdrawn
 */
record FeedConsent(
        UUID consentId,
        UUID participantId,
        String municipalityCode,
        @Nullable String sourceOrganisation,
        String recipientOrganisation,
        List<String> dataCategories,
        @Nullable UUID initiativeId,
        LocalDate from,
        LocalDate until,
        @Nullable Instant withdrawnAt) {

    FeedConsent {
        dataCategories = dataCategories == null ? List.of() : List.copyOf(dataCategories);
    }

    static final String WITHDRAWN = "dk.opgang.participants.consent-withdrawn.v1";

    /** It never was; it tells no terms. */
    static final String REMOVED = "dk.opgang.participants.consent-removed.v1";

    /** The types of the events that carry the state of a consent. */
    static final Set<String> TYPES =
            Set.of("dk.opgang.participants.consent-given.v1", WITHDRAWN, "dk.opgang.participants.consent-corrected.v1");

    /** They go to the recipient without a consent, who otherwise would not learn that it has to stop, or what it has to do. */
    private static final Set<String> ENDS = Set.of(
            WITHDRAWN,
            REMOVED,
            "dk.opgang.participants.consent-expired.v1",
            "dk.opgang.participants.consent-notice-sent.v1",
            "dk.opgang.participants.consent-notice-overdue.v1",
            "dk.opgang.participants.consent-notice-acknowledged.v1");

    private static final int MUNICIPALITY_LENGTH = 3;

    /** The recipient as a reader of the feed. */
    String reader() {
        return recipientOrganisation.length() == MUNICIPALITY_LENGTH
                ? EventContext.municipality(recipientOrganisation)
                : EventContext.organisation(recipientOrganisation);
    }

    /** Whether the municipality passes on what it keeps: a consent of somebody else opens nothing of the municipality's. */
    boolean isOfController() {
        return municipalityCode.equals(sourceOrganisation);
    }

    /**
     * The readers of an event about a participant who are not its data controller, for whom it is none while processing is restricted.
     * Only the end of a consent goes to its recipient in any case, who otherwise would not learn that it has to stop.
     */
    static List<String> others(IncomingEvent event, List<String> readers) {
        // A single municipality is the controller; that is so of nearly all events, which need no parsing then.
        if (ENDS.contains(event.type())
                || event.organisations().isEmpty() && event.municipalities().size() < 2) {
            return List.of();
        }
        String controller = EventContext.municipality(Objects.requireNonNullElse(event.text("municipalityCode"), ""));
        return readers.stream().filter(reader -> !reader.equals(controller)).toList();
    }
}
