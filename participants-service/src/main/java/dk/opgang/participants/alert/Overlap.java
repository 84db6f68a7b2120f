package dk.opgang.participants.alert;

import dk.opgang.participants.elsewhere.KnownEnrolment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What overlaps between the two organisations of a pair.
 *
 * @param activities of both, those that share a day with one of the other
 * @param until the first day on which something of it is over by itself; null if nothing ends
 */
record Overlap(List<Activity> activities, @Nullable LocalDate until) {

    private record Meeting(Activity one, Activity other) {}

    /** Everything that overlaps today or later of what is known of one participant. */
    static Map<Pair, Overlap> in(Collection<KnownEnrolment> known, LocalDate today) {
        Map<Pair, List<Meeting>> meetings = new HashMap<>();
        byKind(known, today).forEach((kind, activities) -> {
            for (int i = 0; i < activities.size(); i++) {
                for (Activity other : activities.subList(i + 1, activities.size())) {
                    Activity one = activities.get(i);
                    if (!one.organisation().equals(other.organisation()) && one.meets(other, today)) {
                        meetings.computeIfAbsent(
                                        Pair.of(kind, one.organisation(), other.organisation()),
                                        pair -> new ArrayList<>())
                                .add(new Meeting(one, other));
                    }
                }
            }
        });
        return meetings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> of(it.getValue())));
    }

    private static Map<String, List<Activity>> byKind(Collection<KnownEnrolment> known, LocalDate today) {
        Map<String, List<Activity>> byKind = new HashMap<>();
        for (KnownEnrolment enrolment : known) {
            if (enrolment.isRunning()) {
                ParallelKinds.of(enrolment.theme(), today)
                        .ifPresent(kind -> byKind.computeIfAbsent(kind, key -> new ArrayList<>())
                                .add(activity(enrolment)));
            }
        }
        return byKind;
    }

    private static Overlap of(List<Meeting> meetings) {
        return new Overlap(
                meetings.stream()
                        .flatMap(meeting -> Stream.of(meeting.one(), meeting.other()))
                        .distinct()
                        .sorted(Activity.IN_ORDER)
                        .toList(),
                meetings.stream()
                        .map(meeting -> meeting.one().earlierEnd(meeting.other()))
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    static Activity activity(KnownEnrolment enrolment) {
        return new Activity(
                enrolment.id(),
                enrolment.initiativeId(),
                enrolment.organisation(),
                Objects.requireNonNull(enrolment.theme()),
                enrolment.from(),
                enrolment.to());
    }
}
