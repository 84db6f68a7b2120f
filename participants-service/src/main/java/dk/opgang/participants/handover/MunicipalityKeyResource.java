package dk.opgang.participants.handover;

import dk.opgang.participants.handover.ReceiverKeys.KeyRing;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The keys of the municipalities that this installation serves, for network-service: which of them seals now, another one, and what was
 * sealed for one of them by another installation.
 */
@Path("/internal/municipality-keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MunicipalityKeyResource {

    /** What everything is bound to that is opened here. A package of a handover is bound otherwise, and opened by nobody who asks here. */
    private static final String OPENED = "opgang-exchange-1/";

    private final ReceiverKeys keys;

    MunicipalityKeyResource(ReceiverKeys keys) {
        this.keys = keys;
    }

    @GET
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Keys> all() {
        return RestResponse.ok(new Keys(keys.municipalities().stream()
                .map(code -> key(code, keys.load(code)))
                .toList()));
    }

    @POST
    @Path("/rotations")
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Key> rotate(Rotation told) {
        return RestResponse.ok(key(told.municipalityCode(), keys.rotate(told.municipalityCode())));
    }

    @POST
    @Path("/openings")
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Opened> open(Sealed told) {
        if (!keys.municipalities().contains(told.municipalityCode())) {
            throw new ProblemException(HandoverProblem.RECEIVER_HAS_NO_KEY);
        }
        if (!told.context().startsWith(OPENED)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        try {
            byte[] opened = keys.load(told.municipalityCode())
                    .opening()
                    .decrypt(
                            Base64.getDecoder().decode(told.sealed()),
                            told.context().getBytes(StandardCharsets.UTF_8));
            return RestResponse.ok(new Opened(Base64.getEncoder().encodeToString(opened)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // Not sealed for it, or not like that: what is in it nobody learns.
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static Key key(String municipality, KeyRing ring) {
        return new Key(
                municipality,
                HexFormat.fromHexDigitsToLong(ring.keyId()),
                Base64.getEncoder().encodeToString(ring.publicKey().toByteArray()));
    }

    record Keys(List<Key> items) {}

    /**
     * A key that seals.
     *
     * @param keyId a number without sign; as a text it could look like one of a person
     * @param publicKey of X25519, base64
     */
    record Key(String municipalityCode, long keyId, String publicKey) {}

    record Rotation(@NotNull String municipalityCode) {}

    /** @param context what it is bound to */
    record Sealed(
            @NotNull String municipalityCode,
            @NotNull String context,
            @NotNull String sealed) {}

    record Opened(String opened) {}
}
