package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Resource;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant in an initiative. Where it stands follows from its history; whose it is never changes. */
@Entity
@Table(name = "enrolments")
public class Enrolment extends Resource {

    @Column(updatable = false)
    private String poster;

    @Embedded
    @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
    @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
    private @Nullable Source source;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private String[] partnerOrganisations;

    @Embedded
    private @Nullable EnrolmentEffort effort;

    @Embedded
    private EnrolmentStanding standing;

    private int partChanges;

    private @Nullable LocalDate wishedOn;

    private @Nullable LocalDate promisedBy;

    private @Nullable LocalDate decidedOn;

    private @Nullable Boolean eligible;

    private String[] openRules = {};
    private @Nullable UUID groupId;

    /** Who takes part in what, with the CVR numbers of the initiative's partners. */
    record Who(UUID initiativeId, Set<String> partners, UUID participantId, String municipalityCode) {}

    protected Enrolment() {}

    Enrolment(String poster, @Nullable Source source, Who who, EnrolmentEffort effort, EnrolmentHistory history) {
        this.poster = poster;
        this.source = source;
        this.initiativeId = who.initiativeId();
        this.participantId = who.participantId();
        this.municipalityCode = who.municipalityCode();
        this.partnerOrganisations = who.partners().toArray(String[]::new);
        this.effort = effort;
        this.standing = history.standing();
    }

    /** Whether others would then ask somebody else about it than whom was named. */
    boolean isAskedOfAnother(@Nullable String named) {
        return !effort().equals(effort().askedOf(named));
    }

    /** Names another one whom others may ask about it. */
    void askedOf(@Nullable String other) {
        this.effort = effort().askedOf(other);
    }

    /**
     * Notes what the rules of the template came to.
     *
     * @param answer null as long as a rule is open
     * @param open places of the open rules in the template
     */
    void decided(LocalDate on, @Nullable Boolean answer, List<String> open) {
        this.decidedOn = on;
        this.eligible = answer;
        this.openRules = open.toArray(String[]::new);
    }

    /** Whether the wish differs from the one that was told. */
    boolean wishes(@Nullable LocalDate on) {
        return Objects.equals(wishedOn, on);
    }

    /** Takes a wish, or none. */
    void wish(Wish wish) {
        this.wishedOn = wish.on();
        this.promisedBy = wish.promisedBy();
    }

    @Nullable
    LocalDate wishedOn() {
        return wishedOn;
    }

    @Nullable
    LocalDate promisedBy() {
        return promisedBy;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    Boolean eligible() {
        return eligible;
    }

    List<String> openRules() {
        return List.of(openRules);
    }

    /** The group that it is in; null for none. */
    public @Nullable UUID groupId() {
        return groupId;
    }

    /** Is in a group from now on, or in none. */
    void belongTo(@Nullable UUID group) {
        this.groupId = group;
        countChange();
    }

    /** Stands where the history leaves it. */
    void follow(EnrolmentHistory history) {
        this.standing = history.standing();
        countChange();
    }

    /** Counts a change of its history or its steps, so that the version tells of it. */
    void countChange() {
        partChanges++;
    }

    boolean isPostedBy(String tenantKey) {
        return poster.equals(tenantKey);
    }

    @Nullable
    Source source() {
        return source;
    }

    /** Whether the day is one of its own: from the first, and before the one on which it ended. */
    public boolean runsOn(LocalDate day) {
        LocalDate ended = standing.to();
        return !day.isBefore(standing.from()) && (ended == null || day.isBefore(ended));
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    List<String> partnerOrganisations() {
        return List.of(partnerOrganisations);
    }

    /** Nothing is known of the effort of an enrolment that is older than its telling. */
    EnrolmentEffort effort() {
        return effort == null ? EnrolmentEffort.UNKNOWN : effort;
    }

    EnrolmentStanding standing() {
        return standing;
    }
}
