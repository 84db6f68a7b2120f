package dk.opgang.platform.export;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Tells the service that answers for a person all that this one keeps about the person. The asking service has made sure that its caller
 * may see that; here it stands in the access log as its read.
 */
@Path("/internal/subject-records")
@Produces(MediaType.APPLICATION_JSON)
public class SubjectRecordsResource {

    private final CurrentCaller caller;
    private final SystemCalls system;
    private final AccessLog log;
    private final List<SubjectRecords> kinds;

    SubjectRecordsResource(CurrentCaller caller, SystemCalls system, AccessLog log, @All List<SubjectRecords> kinds) {
        this.caller = caller;
        this.system = system;
        this.log = log;
        this.kinds = List.copyOf(kinds);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    public RestResponse<Map<String, List<?>>> find(SubjectQuery wanted) {
        Caller asking = caller.get();
        return RestResponse.ok(system.callInTransaction(() -> {
            log.record(asking, wanted.access());
            SortedMap<String, List<?>> all = new TreeMap<>();
            kinds.forEach(kind -> all.put(kind.kind(), kind.about(wanted.subjectId())));
            return all;
        }));
    }

    /**
     * Whose records are wanted.
     *
     * @param owner tenant key of who answers for the person
     * @param purpose code of the purpose
     */
    public record SubjectQuery(
            @NotNull UUID subjectId,
            @NotNull String owner,
            @NotNull String purpose) {

        private Access access() {
            return Access.of("export-records", "subject-records", subjectId, owner, purpose);
        }
    }
}
