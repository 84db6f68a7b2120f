package dk.opgang.network.group;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.member.Membership;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives somebody a seat in a group, changes it, or takes it back. What the group then lacks is shown by the group. */
@Singleton
class WriteSeat extends Posting<NetworkGroup, SeatForm, Seat> {

    private final WriteGroup groups;
    private final Seats seats;
    private final Membership membership;

    WriteSeat(WriteGroup groups, Seats seats, Membership membership, Outbox outbox) {
        super(seats, SeatForm.class, outbox);
        this.groups = groups;
        this.seats = seats;
        this.membership = membership;
    }

    @Transactional
    Posted<Seat> post(Caller caller, UUID groupId, SeatForm form) {
        return post(caller, groups.own(caller, groupId), form);
    }

    @Transactional
    Seat patch(Caller caller, UUID groupId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        NetworkGroup group = groups.own(caller, groupId);
        return patch(caller, group, seats.get(caller, id, groupId), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID groupId, UUID id, @Nullable String ifMatch) {
        NetworkGroup group = groups.own(caller, groupId);
        remove(group, seats.get(caller, id, groupId), ifMatch);
    }

    @Override
    protected Seat create(Caller caller, NetworkGroup group, SeatForm form) {
        return new Seat(caller.tenantKey(), group.id(), form);
    }

    @Override
    protected void check(Caller caller, NetworkGroup group, @Nullable Seat known, SeatForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/memberId", known.form().memberId(), form.memberId());
            if (!known.groupId().equals(group.id())) {
                faults.broken("/source", CommonFault.SOURCE_IN_USE);
            }
        }
        membership
                .find(caller, form.memberId())
                .ifPresentOrElse(
                        member -> {
                            if (!member.isMemberOn(form.from())) {
                                faults.broken("/memberId", NetworkFault.NOT_A_MEMBER_THEN, form.from());
                            }
                        },
                        () -> faults.broken("/memberId", NetworkFault.MEMBER_NOT_FOUND));
    }

    @Override
    protected List<Event> news(NetworkGroup group, @Nullable SeatForm before, Seat seat) {
        return List.of(groups.news(Caller.system(), group));
    }

    @Override
    protected List<Event> newsOfRemoval(NetworkGroup group, Seat seat) {
        seats.flush();
        return List.of(groups.news(Caller.system(), group));
    }
}
