package dk.opgang.network.exchange;

import dk.opgang.platform.peer.AsksPeer;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The keys of the municipalities that this installation serves, in participants-service, asked in this service's own name. */
@RegisterRestClient(configKey = "handovers")
@AsksPeer
@OidcClientFilter
@Path("/internal/municipality-keys")
interface KeysClient {

    @GET
    Keys all();

    @POST
    @AsksPeer(repeatable = false)
    @Path("/rotations")
    Key rotate(Rotation wanted);

    @POST
    @Path("/openings")
    Opened open(Sealed sealed);

    record Keys(List<Key> items) {}

    /**
     * A key that seals.
     *
     * @param keyId a number without sign; as a text it could look like one of a person
     * @param publicKey of X25519, base64
     */
    record Key(String municipalityCode, long keyId, String publicKey) {

        String id() {
            return Long.toString(keyId);
        }

        /** As it is shown: eight hexadecimal digits, which look like no number of a person. */
        String shownId() {
            return HexFormat.of().toHexDigits(keyId, 8);
        }
    }

    record Rotation(String municipalityCode) {}

    /** @param context what it is bound to */
    record Sealed(String municipalityCode, String context, String sealed) {}

    record Opened(String opened) {}
}
