package dk.opgang.network.knowledge;

import dk.opgang.network.knowledge.search.ArticleSearch;
import dk.opgang.network.knowledge.search.SearchFilters;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.list.Cursor;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of articles can be asked for; a resource method takes it as one {@code @BeanParam}. */
public record ArticleParams(
        @Parameter(description = "Items at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "The next of the page before") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "Only what was created or updated at or after this instant")
        @QueryParam("changedSince")
        @Nullable
        Instant changedSince,

        @Parameter(description = "Whether the total is wanted") @QueryParam("count") @Nullable
        Boolean count,

        @Parameter(
                description =
                        "With q: relevance (as if missing) or -updatedAt. Without: as every list, createdAt if missing")
        @QueryParam("sort")
        @Nullable
        String sort,

        @Parameter(
                description =
                        "Words that are all there, \"phrases\" in their order, -words that are not; 200 characters at the most")
        @QueryParam("q")
        @Nullable
        String q,

        @Parameter(description = "A code of network-fields")
        @QueryParam("field")
        @OneOf(codeList = "network-fields")
        @Nullable
        String field,

        @Parameter(description = "Whom it is about") @QueryParam("targetGroup") @Nullable
        String targetGroup,

        @Parameter(description = "What it is about") @QueryParam("theme") @Nullable
        String theme,

        @Parameter(description = "A code of knowledge-article-kinds")
        @QueryParam("kind")
        @OneOf(codeList = "knowledge-article-kinds")
        @Nullable
        String kind,

        @Parameter(description = "A code of knowledge-evidence-designs")
        @QueryParam("design")
        @OneOf(codeList = "knowledge-evidence-designs")
        @Nullable
        String design,

        @Parameter(description = "Where it was tried, three digits") @QueryParam("municipalityCode") @Nullable
        String municipalityCode,

        @Parameter(description = "Whether the counts of all hits by kind, field and so on are wanted")
        @QueryParam("facets")
        @Nullable
        Boolean facets,

        @Parameter(description = "The system of the poster, as its source tells it")
        @QueryParam("sourceSystem")
        @Nullable
        String sourceSystem,

        @Parameter(description = "The key in the poster's system, as its source tells it")
        @QueryParam("sourceId")
        @Nullable
        String sourceId) {

    private static final String RELEVANCE = "relevance";
    private static final String BY_CHANGE = "-updatedAt";

    boolean isSearch() {
        return q != null;
    }

    boolean wantsFacets() {
        return Boolean.TRUE.equals(facets);
    }

    boolean wantsCount() {
        return Boolean.TRUE.equals(count);
    }

    SearchFilters filters() {
        Instant reached = new ListParams(null, null, changedSince, null, null)
                .toQueryOfPlaces()
                .changedSince();
        return new SearchFilters(
                field, targetGroup, theme, kind, design, municipalityCode, reached, sourceSystem, sourceId);
    }

    /** The query of a list; without a query of words relevance is no order. */
    SourcedListParams asList() {
        String order = RELEVANCE.equals(sort) ? null : sort;
        return new SourcedListParams(new ListParams(limit, cursor, changedSince, order, count), sourceSystem, sourceId);
    }

    /** The page of a search: its cursor is how many hits came before. 400 with every fault of it. */
    ArticleSearch.Wanted asSearch() {
        if (sort != null && !sort.equals(RELEVANCE) && !sort.equals(BY_CHANGE)) {
            Faults faults = new Faults();
            faults.unreadable("?sort", ParameterFault.UNKNOWN_SORT, RELEVANCE + ", " + BY_CHANGE);
            faults.throwIfAny();
        }
        ListQuery query = new ListParams(limit, cursor, null, null, count).toQueryOfPlaces();
        return new ArticleSearch.Wanted(BY_CHANGE.equals(sort), query.limit(), offset(query.cursor()), wantsFacets());
    }

    private static int offset(@Nullable String place) {
        try {
            return place == null ? 0 : Integer.parseUnsignedInt(place);
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }
}
