package dk.opgang.participants.alert;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That two organisations work with one participant in one kind of effort. There is one for a participant, a kind and a pair: what comes
 * back is the same alert once more.
 */
@Entity
@Table(name = "coordination_alerts")
class Alert extends Resource {

    static final String OVERLAP_ENDED = "overlap-ended";

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String firstParty;

    @Column(updatable = false)
    private String secondParty;

    private String state;

    private int occurrence;

    private Instant raisedAt;

    private @Nullable Instant closedAt;

    private @Nullable String closedBecause;

    /** The day on which what was decided is looked at again. */
    private @Nullable LocalDate reviewOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Activity> activities;

    /** In which initiatives each of the two works with the participant: by them a consent shows the alert. */
    private UUID[] firstInitiatives;

    private UUID[] secondInitiatives;

    /** All enrolments that it was ever about: another one is news. */
    private UUID[] knownEnrolments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Decision> decisions;

    protected Alert() {}

    Alert(UUID participantId, String municipalityCode, Pair pair, List<Activity> activities, Instant at) {
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
        this.kind = pair.kind();
        this.firstParty = pair.first();
        this.secondParty = pair.second();
        this.decisions = List.of();
        this.knownEnrolments = new UUID[0];
        this.state = AlertState.OPEN.code();
        show(activities);
        raise(at);
    }

    /** Takes note of what overlaps today; true if somebody has to decide who had not to before. */
    boolean overlap(List<Activity> found, LocalDate today, Instant at) {
        boolean further = found.stream().anyMatch(activity -> !isKnown(activity.enrolmentId()));
        show(found);
        return switch (state()) {
            case OPEN -> false;
            case DECIDED -> (further || isReviewDue(today)) && open();
            case CLOSED -> (further || OVERLAP_ENDED.equals(closedBecause)) && raise(at);
        };
    }

    /**
     * Takes note that nothing overlaps any more.
     *
     * @param last what is known by now of the activities that it was about
     * @return false if it was closed before
     */
    boolean end(List<Activity> last, Instant at) {
        if (state() == AlertState.CLOSED) {
            return false;
        }
        show(last);
        close(OVERLAP_ENDED, at);
        return true;
    }

    /** Takes a decision on what is open or decided; the last one counts. */
    void decide(Decision decision) {
        List<Decision> longer = new ArrayList<>(decisions);
        longer.add(decision);
        decisions = List.copyOf(longer);
        if (decision.isNotParallel()) {
            close(Decision.NOT_PARALLEL, decision.at());
        } else {
            state = AlertState.DECIDED.code();
            reviewOn = decision.reviewOn();
        }
    }

    /** Keeps the words of decisions in another form; what they say is the same. */
    void reword(Function<String, @Nullable String> words) {
        List<Decision> reworded =
                decisions.stream().map(decision -> decision.reworded(words)).toList();
        if (!reworded.equals(decisions)) {
            decisions = reworded;
        }
    }

    private boolean open() {
        state = AlertState.OPEN.code();
        reviewOn = null;
        return true;
    }

    private boolean raise(Instant at) {
        occurrence++;
        raisedAt = at;
        closedAt = null;
        closedBecause = null;
        return open();
    }

    private void close(String because, Instant at) {
        state = AlertState.CLOSED.code();
        reviewOn = null;
        closedAt = at;
        closedBecause = because;
    }

    private void show(List<Activity> shown) {
        activities = List.copyOf(shown);
        firstInitiatives = initiativesOf(firstParty);
        secondInitiatives = initiativesOf(secondParty);
        knownEnrolments = Stream.concat(
                        Arrays.stream(knownEnrolments), shown.stream().map(Activity::enrolmentId))
                .distinct()
                .toArray(UUID[]::new);
    }

    private UUID[] initiativesOf(String party) {
        return activities.stream()
                .filter(activity -> activity.organisation().equals(party))
                .map(Activity::initiativeId)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(UUID[]::new);
    }

    private boolean isKnown(UUID enrolment) {
        return List.of(knownEnrolments).contains(enrolment);
    }

    private boolean isReviewDue(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    Pair pair() {
        return new Pair(kind, firstParty, secondParty);
    }

    AlertState state() {
        return AlertState.of(state);
    }

    int occurrence() {
        return occurrence;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closedBecause() {
        return closedBecause;
    }

    List<Activity> activities() {
        return activities;
    }

    List<Decision> decisions() {
        return decisions;
    }
}
