package dk.opgang.network.member;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an organisation into the network, changes what is known of it, or takes back a registration with its contact persons. */
@Singleton
class WriteMember extends Posting<Caller, MemberForm, Member> {

    private final Members members;
    private final Coordination coordination;

    WriteMember(Members members, Coordination coordination, Outbox outbox) {
        super(members, MemberForm.class, outbox);
        this.members = members;
        this.coordination = coordination;
    }

    @Transactional
    Posted<Member> post(Caller caller, MemberForm form) {
        return post(caller, caller, form.withCodeOf(caller.municipality()));
    }

    @Transactional
    Member patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, members.lockOwn(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, members.lockOwn(caller, id), ifMatch);
    }

    @Override
    protected Member create(Caller caller, Caller writer, MemberForm form) {
        return new Member(caller.tenantKey(), form);
    }

    @Override
    protected MemberForm completed(Caller caller, Caller writer, @Nullable Member known, MemberForm form) {
        return form.completed();
    }

    /** Whoever is not the coordination writes about itself; an organisation is a member once at a time, otherwise 409. */
    @Override
    protected void check(Caller caller, Caller writer, @Nullable Member known, MemberForm form, Faults faults) {
        if (!coordination.isBy(caller)) {
            checkItself(caller, form, faults);
        }
        faults.throwIfAny();
        members.present(caller, form).filter(other -> !other.equals(known)).ifPresent(other -> {
            throw new ProblemException(MemberProblem.MEMBER_EXISTS).with("id", other.id());
        });
    }

    private void checkItself(Caller caller, MemberForm form, Faults faults) {
        switch (caller.tenant()) {
            case Tenant.Municipality m
            when !m.code().equals(form.municipalityCode()) ->
                faults.broken("/municipalityCode", NetworkFault.NOT_OWN_MUNICIPALITY, m.code());
            case Tenant.Organisation o
            when !o.cvr().equals(form.cvr()) || form.municipalityCode() != null ->
                faults.broken(
                        form.municipalityCode() == null ? "/cvr" : "/municipalityCode",
                        NetworkFault.NOT_OWN_ORGANISATION,
                        o.cvr());
            case Tenant.Nobody _ -> coordination.require(caller);
            default -> {
                // It writes about itself.
            }
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable MemberForm before, Member member) {
        MemberEvent.State state = MemberEvent.State.of(member);
        return List.of(before == null ? new MemberEvent.Joined(state) : new MemberEvent.Changed(state));
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, Member member) {
        return List.of(new MemberEvent.Removed(member.id()));
    }
}
