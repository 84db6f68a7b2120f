package dk.opgang.network.group;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets up a group, changes what is known of it, or takes it back with its seats; the network's coordination alone does that. */
@Singleton
class WriteGroup extends Posting<Caller, GroupForm, NetworkGroup> {

    private final NetworkGroups groups;
    private final Compositions compositions;
    private final Coordination coordination;

    WriteGroup(NetworkGroups groups, Compositions compositions, Coordination coordination, Outbox outbox) {
        super(groups, GroupForm.class, outbox);
        this.groups = groups;
        this.compositions = compositions;
        this.coordination = coordination;
    }

    @Transactional
    Posted<NetworkGroup> post(Caller caller, GroupForm form) {
        coordination.require(caller);
        return post(caller, caller, form);
    }

    @Transactional
    NetworkGroup patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, own(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, own(caller, id), ifMatch);
    }

    /** The group, locked: 404 if there is none, 403 unless it is the coordination that asks. */
    NetworkGroup own(Caller caller, UUID id) {
        groups.get(caller, id);
        coordination.require(caller);
        return groups.lock(caller, id);
    }

    @Override
    protected NetworkGroup create(Caller caller, Caller writer, GroupForm form) {
        return new NetworkGroup(caller.tenantKey(), form);
    }

    @Override
    protected void check(Caller caller, Caller writer, @Nullable NetworkGroup known, GroupForm form, Faults faults) {
        if (known != null) {
            faults.unchanged("/kind", known.form().kind(), form.kind());
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable GroupForm before, NetworkGroup group) {
        return List.of(news(writer, group));
    }

    Event news(Caller caller, NetworkGroup group) {
        Composition composition = compositions.today(caller, group).composition();
        return new GroupChanged(group.id(), group.form().kind(), composition.complete(), false);
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, NetworkGroup group) {
        return List.of(new GroupChanged(group.id(), group.form().kind(), false, true));
    }
}
