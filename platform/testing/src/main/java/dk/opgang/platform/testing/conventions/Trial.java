package dk.opgang.platform.testing.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One resource of a sample, with an owner and a source of its own. */
final class Trial {

    private static final String SYSTEM = "conventions";
    private static final Map<Sample, Trial> STANDING = new ConcurrentHashMap<>();

    private final Sample sample;
    private final String collection;
    private final ObjectNode body;
    private String id = "";
    private String address = "";
    private String known = "";

    private Trial(Sample sample, String collection) {
        this.sample = sample;
        this.collection = collection;
        this.body = (ObjectNode) Json.read(sample.newBody());
        if (sample.hasSource()) {
            body.putObject("source")
                    .put("system", SYSTEM)
                    .put("id", UUID.randomUUID().toString());
        }
    }

    /** One that is not posted yet. */
    static Trial of(Sample sample) {
        return new Trial(sample, sample.newCollection());
    }

    /** One that has just been posted. */
    static Trial posted(Sample sample) {
        return of(sample).posted();
    }

    /** One that was posted before, if there is one: for whoever leaves it as it is. */
    static Trial standing(Sample sample) {
        return STANDING.computeIfAbsent(sample, Trial::posted);
    }

    /** Another one with the same owner, posted too. */
    Trial another() {
        return new Trial(sample, collection).posted();
    }

    private Trial posted() {
        created(post(body));
        return this;
    }

    /** Notes where it is, of an answer that must say that it is new. */
    void created(Response answer) {
        answer.then().statusCode(201);
        id = Api.id(answer);
        address = answer.header("Location");
        known = answer.header("ETag");
    }

    ObjectNode body() {
        return body.deepCopy();
    }

    /** What it was posted with, as far as it can be patched. */
    ObjectNode patchable() {
        return body().retain(sample.changes().keySet());
    }

    /** The body with the first change that the sample names. */
    ObjectNode changed() {
        return body().setAll(change());
    }

    /** A patch with the first change that the sample names. */
    ObjectNode change() {
        var change = sample.changes().entrySet().iterator().next();
        return Json.object(change.getKey(), Json.read(change.getValue().getFirst()));
    }

    /** A body that says something else. */
    ObjectNode otherBody() {
        return sample.changes().isEmpty() ? Trial.of(sample).body() : changed();
    }

    ObjectNode bodyWith(String field, JsonNode value) {
        ObjectNode changed = body();
        changed.set(field, value);
        return changed;
    }

    String id() {
        return id;
    }

    String collection() {
        return collection;
    }

    String address() {
        return address;
    }

    RequestSpecification poster() {
        return Api.as(sample.poster());
    }

    RequestSpecification stranger() {
        return Api.as(sample.stranger());
    }

    Response post(JsonNode what) {
        return poster().body(what.toString()).post(collection);
    }

    Response get() {
        return poster().get(address);
    }

    Response list(String query) {
        return list(sample.poster(), query);
    }

    Response list(Persona caller, String query) {
        return Api.as(caller).get(collection + query);
    }

    /** The ids of a list of the caller. */
    List<String> ids(Persona caller, String query) {
        Response list = list(caller, query);
        list.then().statusCode(200);
        return Json.ids(list);
    }

    /** The list that names this one by its key. */
    String bySource() {
        return "?sourceSystem=" + SYSTEM + "&sourceId=" + body.at("/source/id").asText();
    }

    /** Under the version that was answered last, by its post, its patch or a reading: so clients do, who read nothing in between. */
    Response patch(JsonNode what) {
        Response answer = patch(known, what);
        if (answer.statusCode() == 200) {
            known = answer.header("ETag");
        }
        return answer;
    }

    Response patch(String ifMatch, JsonNode what) {
        return poster().header("If-Match", ifMatch).body(what.toString()).patch(address);
    }

    Response remove(String ifMatch) {
        return poster().header("If-Match", ifMatch).delete(address);
    }

    /** The version that was answered last. */
    String knownTag() {
        return known;
    }

    /** The version that it has now. */
    String tag() {
        known = get().then().statusCode(200).extract().header("ETag");
        return known;
    }

    /** The field as it is answered now. */
    JsonNode read(String field) {
        return Json.plain(Json.of(get()).path(field));
    }
}
