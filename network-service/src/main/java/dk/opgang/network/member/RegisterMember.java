package dk.opgang.network.member;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes an organisation into the network; one that the poster posted before is brought up to date. */
@Singleton
class RegisterMember {

    private final Members members;
    private final MemberRules rules;
    private final ChangeMember change;
    private final Outbox outbox;

    RegisterMember(Members members, MemberRules rules, ChangeMember change, Outbox outbox) {
        this.members = members;
        this.rules = rules;
        this.change = change;
        this.outbox = outbox;
    }

    @Transactional
    public Posting<Member> register(Caller caller, MemberForm posted) {
        MemberForm form = posted.withCodeOf(caller.municipality()).completed();
        Optional<Member> known = members.findPosted(caller, form.source());
        if (known.isPresent()) {
            return new Posting<>(change.apply(caller, known.get(), form), false);
        }
        rules.require(caller, form, null);
        Member member = new Member(caller, form);
        members.persist(member);
        outbox.publish(new MemberEvent.Joined(MemberEvent.State.of(member)));
        return new Posting<>(member, true);
    }
}
