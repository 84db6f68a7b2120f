package dk.opgang.initiatives.companynetwork;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a network as it is answered. */
@Schema(name = "NetworkMember")
record NetworkMemberView(
        UUID id,
        UUID networkId,
        @JsonUnwrapped MemberForm form,
        @JsonUnwrapped Stored stored) {

    static NetworkMemberView of(NetworkMember it) {
        return new NetworkMemberView(it.id(), it.networkId(), it.form(), Stored.of(it));
    }
}
