package dk.opgang.participants.alert;

import dk.opgang.participants.alert.AlertNews.What;
import dk.opgang.participants.elsewhere.KnownEnrolment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one participant and the enrolments from which they follow. Event by event it is worked out anew what overlaps, so that it
 * makes no difference how often an event comes, or how many come at once.
 */
final class AlertFile {

    private final UUID participantId;
    private final String municipalityCode;
    private final Map<UUID, KnownEnrolment> known = new HashMap<>();
    private final Map<Pair, Alert> alerts = new LinkedHashMap<>();
    private final List<AlertNews> news = new ArrayList<>();
    private @Nullable LocalDate nextChange;

    AlertFile(UUID participantId, String municipalityCode) {
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    /** Takes in what is stored. */
    void know(KnownEnrolment enrolment) {
        known.put(enrolment.id(), enrolment);
    }

    void know(Alert alert) {
        alerts.put(alert.pair(), alert);
    }

    /** Takes the state of an enrolment in the place of the former one. */
    void take(KnownEnrolment enrolment, LocalDate today, Instant at) {
        known.put(enrolment.id(), enrolment);
        settle(today, at);
    }

    /** The enrolment never was, or is somebody else's. */
    void drop(UUID enrolment, LocalDate today, Instant at) {
        if (known.remove(enrolment) != null) {
            settle(today, at);
        }
    }

    /** Works out what overlaps today, and raises and closes alerts accordingly. */
    void settle(LocalDate today, Instant at) {
        Map<Pair, Overlap> overlaps = Overlap.in(known.values(), today);
        overlaps.forEach((pair, overlap) -> overlap(pair, overlap.activities(), today, at));
        alerts.forEach((pair, alert) -> {
            if (!overlaps.containsKey(pair) && alert.end(lastOf(alert), at)) {
                news.add(AlertNews.of(What.CLOSED, alert));
            }
        });
        nextChange = overlaps.values().stream()
                .map(Overlap::until)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private void overlap(Pair pair, List<Activity> activities, LocalDate today, Instant at) {
        Alert alert = alerts.get(pair);
        if (alert == null) {
            alert = new Alert(participantId, municipalityCode, pair, activities, at);
            alerts.put(pair, alert);
            news.add(AlertNews.of(What.RAISED, alert));
        } else if (alert.overlap(activities, today, at)) {
            news.add(AlertNews.of(What.RAISED, alert));
        }
    }

    /** The activities of an alert with what is known of them by now. */
    private List<Activity> lastOf(Alert alert) {
        return alert.activities().stream()
                .map(activity -> Optional.ofNullable(known.get(activity.enrolmentId()))
                        .map(now -> activity.lasting(now.from(), now.to()))
                        .orElse(activity))
                .toList();
    }

    UUID participantId() {
        return participantId;
    }

    Collection<Alert> alerts() {
        return alerts.values();
    }

    /** What has happened to the alerts since they were stored, in order. */
    List<AlertNews> news() {
        return List.copyOf(news);
    }

    /** The next day on which something that overlaps is over by itself; null if there is none. */
    @Nullable
    LocalDate nextChange() {
        return nextChange;
    }
}
