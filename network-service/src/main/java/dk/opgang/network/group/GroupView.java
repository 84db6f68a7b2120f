package dk.opgang.network.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of the network with its composition. */
@Schema(name = "NetworkGroup")
record GroupView(
        UUID id,
        @JsonUnwrapped GroupForm form,
        Composition composition,
        @JsonUnwrapped Stored stored) {

    static GroupView of(NetworkGroup group, Composition composition) {
        return new GroupView(group.id(), group.form(), composition, Stored.of(group));
    }
}
