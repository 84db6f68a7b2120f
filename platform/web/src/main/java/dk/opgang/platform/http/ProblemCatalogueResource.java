package dk.opgang.platform.http;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;
import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The problems that this service can answer. The gateway makes the pages under {@code /problems} of it. */
@Path("/internal/problems")
public class ProblemCatalogueResource {

    /** A problem as the gateway reads it. */
    public record Entry(String code, int status, Text title) {
        static Entry of(ProblemCode problem) {
            return new Entry(problem.code(), problem.status(), problem.title());
        }
    }

    private final List<ProblemCatalogue> catalogues;

    ProblemCatalogueResource(@All List<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Entry> all() {
        Stream<? extends ProblemCode> own = catalogues.stream().flatMap(ProblemCatalogue::problems);
        return Stream.<ProblemCode>concat(Arrays.stream(CommonProblem.values()), own)
                .map(Entry::of)
                .sorted(Comparator.comparing(Entry::code))
                .toList();
    }
}
