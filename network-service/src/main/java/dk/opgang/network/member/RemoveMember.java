package dk.opgang.network.member;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back the registration of a member, its contact persons included. A member that leaves gets an end instead. */
@Singleton
class RemoveMember {

    private final Members members;
    private final Outbox outbox;

    RemoveMember(Members members, Outbox outbox) {
        this.members = members;
        this.outbox = outbox;
    }

    @Transactional
    public void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        Member member = members.lockOwn(caller, id);
        Preconditions.requireMatch(ifMatch, member.version());
        members.remove(member);
        outbox.publish(new MemberEvent.Removed(id));
    }
}
