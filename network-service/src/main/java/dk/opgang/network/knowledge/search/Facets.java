package dk.opgang.network.knowledge.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of all hits there are by what they can be narrowed by. */
@Schema(name = "KnowledgeFacets")
public record Facets(
        List<Count> kind,
        List<Count> fields,
        List<Count> targetGroups,
        List<Count> themes,
        List<Count> design,
        List<Count> municipalityCodes) {

    /** The same in the order of the record: which columns of the hits are counted. */
    static final String COUNTED = """
            select name, code, count(*) from (
                select 0 as name, kind as code from hits
                union all select 1, unnest(fields) from hits
                union all select 2, unnest(target_groups) from hits
                union all select 3, unnest(themes) from hits
                union all select 4, evidence_design from hits
                union all select 5, unnest(municipality_codes) from hits) as counted
            group by name, code order by name, count(*) desc, code collate "C\"""";

    /** How many hits have the code. */
    @Schema(name = "FacetCount")
    public record Count(String code, long count) {}

    static Facets read(ResultSet row) throws SQLException {
        List<List<Count>> counts = Stream.generate(() -> (List<Count>) new ArrayList<Count>())
                .limit(6)
                .toList();
        while (row.next()) {
            counts.get(row.getInt(1)).add(new Count(row.getString(2), row.getLong(3)));
        }
        return new Facets(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5));
    }
}
