package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the facts about a member. */
@Singleton
class ChangeMember {

    private final Members members;
    private final MemberRules rules;
    private final Outbox outbox;

    ChangeMember(Members members, MemberRules rules, Outbox outbox) {
        this.members = members;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Transactional
    public Member change(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Member member = members.lockOwn(caller, id);
        Preconditions.requireMatch(ifMatch, member.version());
        return apply(
                caller, member, patch.applyTo(member.form(), MemberForm.class).completed());
    }

    /** Brings the member, which the running transaction holds, to the form; a change is published. */
    Member apply(Caller caller, Member member, MemberForm form) {
        rules.require(caller, form, member.id());
        if (member.change(form)) {
            members.flush();
            outbox.publish(new MemberEvent.Changed(MemberEvent.State.of(member)));
        }
        return member;
    }
}
