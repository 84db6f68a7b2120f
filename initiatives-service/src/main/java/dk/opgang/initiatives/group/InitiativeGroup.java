package dk.opgang.initiatives.group;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of an initiative, as it is stored. */
@Entity
@Table(name = "initiative_groups")
class InitiativeGroup extends PostedResource<GroupForm> implements Named {

    @Column(updatable = false)
    private UUID initiativeId;

    private String state;
    private @Nullable LocalDate stateSince;
    private @Nullable Boolean continues;

    protected InitiativeGroup() {}

    InitiativeGroup(String poster, UUID initiativeId, GroupForm form) {
        super(poster, form);
        this.initiativeId = initiativeId;
        this.state = GroupState.FORMING.code();
    }

    @Override
    public String name() {
        return form().name();
    }

    UUID initiativeId() {
        return initiativeId;
    }

    GroupState state() {
        return GroupState.of(state);
    }

    /** Whether its first day is a fact, and no plan. */
    boolean hasBegun() {
        return switch (state()) {
            case FORMING, DISSOLVED -> false;
            case RUNNING, ENDED -> true;
        };
    }

    /** Whether nobody joins it from that day on, since it has begun. */
    boolean isClosedTo(GroupTerms terms, LocalDate from) {
        LocalDate start = form().startsOn();
        LocalDate last = hasBegun() && start != null ? terms.lastDayToJoin(start) : null;
        return last != null && from.isAfter(last);
    }

    /** Since when it is in its state; null of one that forms. */
    @Nullable
    LocalDate stateSince() {
        return stateSince;
    }

    /** Whether it goes on by itself after the programme; null of one that has not ended. */
    @Nullable
    Boolean continues() {
        return continues;
    }

    /** Begins on that day, and ends on the other as far as it is known. */
    void run(LocalDate on, @Nullable LocalDate until) {
        moveTo(GroupState.RUNNING, on);
        become(form().lasting(on, until));
    }

    void end(LocalDate on, boolean goesOn) {
        moveTo(GroupState.ENDED, on);
        this.continues = goesOn;
        become(form().lasting(form().startsOn(), on));
    }

    void dissolve(LocalDate on) {
        moveTo(GroupState.DISSOLVED, on);
    }

    private void moveTo(GroupState next, LocalDate on) {
        this.state = next.code();
        this.stateSince = on;
    }
}
