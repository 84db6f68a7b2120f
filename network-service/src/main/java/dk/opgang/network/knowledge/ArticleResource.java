package dk.opgang.network.knowledge;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The articles of the knowledge bank over HTTP. Tags tell the body apart, since readers and authors see different versions. */
@Path(ArticleResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge bank")
public class ArticleResource {

    static final String PATH = "/v1/knowledge-articles";

    private final CurrentCaller caller;
    private final ReadArticles read;
    private final WriteArticle write;
    private final MoveArticle move;
    private final BodyTags tags;

    ArticleResource(CurrentCaller caller, ReadArticles read, WriteArticle write, MoveArticle move, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.move = move;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Draft an article",
            description =
                    "Whoever else reads the network sees it once it is published, after somebody other than the author reviewed it.")
    public RestResponse<ArticleView> postKnowledgeArticle(ArticleForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::shown));
    }

    @GET
    @PermissionsAllowed({"network.read", "areas.read"})
    @Operation(
            summary = "Search or list articles, without their text",
            description =
                    "Danish inflections, parts of compounds and typing errors are found too, after what is written as asked for.")
    public ArticlePage listKnowledgeArticles(@BeanParam ArticleParams params) {
        return read.page(caller.get(), params);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"network.read", "areas.read"})
    @Operation(summary = "Read an article")
    public RestResponse<ArticleView> getKnowledgeArticle(@PathParam("id") UUID id) {
        ArticleView view = read.one(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @GET
    @Path("/{id}/versions/{n}")
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "Read a version of an article",
            description =
                    "Every version that was published, from 1, and for whoever sees it the one that is worked on.")
    public RestResponse<ArticleView> getKnowledgeArticleVersion(@PathParam("id") UUID id, @PathParam("n") int n) {
        ArticleView view = read.version(caller.get(), id, n);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Change an article",
            description =
                    "Of what was published this begins a draft of the next version; readers keep the present one.")
    public RestResponse<ArticleView> updateKnowledgeArticle(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::shown));
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Hand an article to review, publish it, give it back, or take it out",
            description =
                    "With If-Match only what was read is published: 412 if it has changed since. An author does not review: own-review.")
    public RestResponse<ArticleView> moveKnowledgeArticle(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, ArticleTransition told) {
        return tags.withBody(Posted.found(move.move(caller.get(), id, ifMatch, told), this::shown));
    }

    private ArticleView shown(Article article) {
        return read.shown(caller.get(), article);
    }
}
