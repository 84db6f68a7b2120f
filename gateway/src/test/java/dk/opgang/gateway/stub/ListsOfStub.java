package dk.opgang.gateway.stub;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** The lists of the stubs, each as small as it can be. */
public final class ListsOfStub {

    /** The id of an area that has a warning. */
    public static final String AREA = "0190a000-0000-7000-8000-000000000001";

    /** An id that nobody has. */
    public static final String NOBODY = "0190a000-0000-7000-8000-00000000dead";

    /** The id of somebody whose contacts are never told. */
    public static final String SLOW = "0190a000-0000-7000-8000-00000000510e";

    private static final Map<String, String> ITEMS = Map.of(
            "early-warnings", "[{'housingAreaId':'" + AREA + "','level':'watch'}]",
            "benefit-periods",
                    "[{'id':'b1','from':'2020-01-01','to':'2021-01-01'},{'id':'b2','from':'2021-01-01','to':null}]",
            "contacts", "[{'id':'c1','at':'2020-05-31T22:30:00Z'}]",
            "enrolments", "[{'id':'e1','from':'2019-01-01'}]",
            "transitions", "[{'id':'t1','on':'2019-02-01'}]");

    private ListsOfStub() {}

    static JsonObject of(String list) {
        return new JsonObject()
                .put("items", new JsonArray(ITEMS.getOrDefault(list, "[]").replace('\'', '"')))
                .putNull("next");
    }
}
