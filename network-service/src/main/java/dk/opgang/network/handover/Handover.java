package dk.opgang.network.handover;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The envelope of a handover. Where the package stands is decided where it is kept; here stands what was told of it. */
@Entity
@Table(name = "handovers")
class Handover extends Resource {

    static final String STATUTORY = "statutory";

    @Column(updatable = false)
    private UUID packageId;

    @Column(updatable = false)
    private String fromMunicipality;

    @Column(updatable = false)
    private String toMunicipality;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private int participantCount;

    @Column(updatable = false)
    private @Nullable UUID relocationCaseId;

    @Column(updatable = false)
    private Instant sentAt;

    @Column(updatable = false)
    private Instant answerBy;

    @Embedded
    private Sealing sealing;

    @Column(updatable = false)
    private @Nullable String installation;

    @Column(updatable = false)
    private boolean arrived;

    @Embedded
    private @Nullable AnswersElsewhere answers;

    private boolean closed;
    private String state;
    private List<String> dataCategories;
    private int openItems;
    private @Nullable LocalDate earliestDueOn;
    private List<String> caseMarks;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate takesOverOn;
    private @Nullable List<String> requestedCategories;
    private @Nullable String requestMessage;
    private @Nullable String rejectionReason;
    private @Nullable String rejectionMessage;
    private @Nullable String cancellationReason;
    private @Nullable LocalDate overdueToldOn;
    private boolean ending;
    private @Nullable LocalDate movedOn;
    private boolean settled;
    private @Nullable String undone;

    protected Handover() {}

    /** @param installation which other one serves the receiver */
    Handover(
            String sender,
            HandoverForm form,
            PackageAnswers.Sent sent,
            List<String> caseMarks,
            Instant now,
            @Nullable String installation) {
        this.installation = installation;
        this.packageId = sent.packageId();
        this.fromMunicipality = sender;
        this.toMunicipality = form.receiver();
        this.basis = form.basis();
        this.participantCount = sent.participantCount();
        this.relocationCaseId = form.relocationCaseId();
        this.sentAt = now;
        this.answerBy = sent.answerBy();
        this.sealing = sent.envelope();
        this.state = HandoverState.SENT.code();
        this.dataCategories = form.dataCategories().stream().sorted().toList();
        this.caseMarks = List.copyOf(caseMarks);
        this.takesOverOn = form.takesOverOn();
    }

    UUID packageId() {
        return packageId;
    }

    String from() {
        return fromMunicipality;
    }

    String to() {
        return toMunicipality;
    }

    String basis() {
        return basis;
    }

    /** Which other installation serves one of the two; null if this one serves both. */
    @Nullable
    String installation() {
        return installation;
    }

    /** Whether it came from another installation, which decides what becomes of it. */
    boolean isArrived() {
        return arrived;
    }

    /** What the receiver answers across installations. */
    AnswersElsewhere answers() {
        return Objects.requireNonNullElse(answers, AnswersElsewhere.NONE);
    }

    /** Whether the receiver may give that answer: it has given none, or the same before. */
    boolean mayAnswer(AnswerElsewhere given) {
        AnswerElsewhere open = answers().answer();
        return state() == HandoverState.SENT && (open == null || open.saysAsMuchAs(given));
    }

    void hear(AnswerElsewhere given) {
        answers = answers().heard(given);
    }

    /** The answer of that id was decided on; {@code problem} tells why it changed nothing. */
    void answered(@Nullable UUID id, @Nullable String problem) {
        if (id == null || id.equals(answers().answeredId())) {
            return;
        }
        AnswerElsewhere given = answers().open(id);
        answers = answers().decided(id, problem);
        if (given == null || problem != null) {
            return;
        }
        if (given.answerReason() != null) {
            rejected(given.answerReason(), given.answerMessage());
        }
        if (given.answerCategories() != null && state() == HandoverState.MORE_REQUESTED) {
            requested(given.answerCategories(), given.answerMessage());
        }
    }

    /** Whether the receiver at another installation may not open it for the time being. */
    boolean isClosed() {
        return closed;
    }

    void close(boolean isClosed) {
        closed = isClosed;
    }

    boolean isStatutory() {
        return basis.equals(STATUTORY);
    }

    HandoverState state() {
        return HandoverState.of(state);
    }

    List<String> dataCategories() {
        return dataCategories;
    }

    int participantCount() {
        return participantCount;
    }

    int openItems() {
        return openItems;
    }

    @Nullable
    LocalDate earliestDueOn() {
        return earliestDueOn;
    }

    @Nullable
    UUID relocationCaseId() {
        return relocationCaseId;
    }

    List<String> caseMarks() {
        return caseMarks;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    @Nullable
    LocalDate acceptedOn() {
        return acceptedOn;
    }

    @Nullable
    LocalDate takesOverOn() {
        return takesOverOn;
    }

    @Nullable
    List<String> requestedCategories() {
        return requestedCategories;
    }

    @Nullable
    String requestMessage() {
        return requestMessage;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }

    @Nullable
    String rejectionMessage() {
        return rejectionMessage;
    }

    @Nullable
    String cancellationReason() {
        return cancellationReason;
    }

    Sealing sealing() {
        return sealing;
    }

    /** Whether the receiver should have answered a notification that a statute orders. */
    boolean isOverdue(Instant now) {
        return isStatutory() && state().isOpen() && !now.isBefore(answerBy);
    }

    /** Whether the receiver may see what is in it: after the acceptance, of a notification by statute from the delivery on. */
    boolean isOpenToReceiver() {
        return state() == HandoverState.ACCEPTED || isStatutory() && state().isOpen();
    }

    /** Takes note of where the package stands now; true if that is news. What tells of an earlier state changes nothing. */
    boolean follow(PackageAnswers.Decided decided) {
        if (!state().mayBecome(HandoverState.of(decided.state()))) {
            return false;
        }
        boolean isNews = !state.equals(decided.state());
        state = decided.state();
        acceptedOn = decided.acceptedOn();
        takesOverOn = decided.takesOverOn();
        if (decided.dataCategories() != null) {
            dataCategories = List.copyOf(decided.dataCategories());
        }
        if (state() != HandoverState.MORE_REQUESTED) {
            requestedCategories = null;
        }
        return isNews;
    }

    void requested(List<String> categories, @Nullable String message) {
        requestedCategories = List.copyOf(categories);
        requestMessage = message;
    }

    void rejected(String reason, @Nullable String message) {
        rejectionReason = reason;
        rejectionMessage = message;
    }

    void cancelled(String reason) {
        cancellationReason = reason;
    }

    /** Takes note of what is left to do of these. */
    void summarise(List<HandoverItem> all) {
        List<HandoverItem> open =
                all.stream().filter(it -> it.outcome() == null).toList();
        openItems = open.size();
        earliestDueOn = open.stream()
                .map(HandoverItem::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The case stops: the package is to be taken back. */
    void end(String reason) {
        if (!ending) {
            ending = true;
            cancellationReason = reason;
            settled = false;
        }
    }

    boolean isEnding() {
        return ending;
    }

    void moved(LocalDate on) {
        movedOn = on;
    }

    @Nullable
    LocalDate movedOn() {
        return movedOn;
    }

    /** What follows could not be done of all, by that problem; null if it could. */
    void leftUndone(@Nullable String problem) {
        undone = problem;
    }

    @Nullable
    String undone() {
        return undone;
    }

    void marked(List<String> marks) {
        if (!marks.equals(caseMarks)) {
            caseMarks = List.copyOf(marks);
        }
    }

    /** Whether it was told on that day already that nobody answers; it is from now on. */
    boolean tellOverdue(LocalDate today) {
        boolean isNews = !today.equals(overdueToldOn);
        overdueToldOn = today;
        return isNews;
    }

    /** Whether it is followed although nothing of the package changes any more: as long as a clock runs, an age may end it. */
    boolean waitsFor(boolean runningClock) {
        return runningClock && isOpenToReceiver();
    }

    /** Nothing of the package changes any more, nor an age anything of a clock. */
    void settle() {
        settled = true;
    }
}
