package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the API answered to a page.
 *
 * @param status 0 if there was no answer in time
 */
public record Answer(int status, JsonNode body) {

    public static final Answer NONE = new Answer(0, MissingNode.getInstance());

    public boolean isOk() {
        return status == 200;
    }

    /** The code of the problem; {@code service-unavailable} where nobody said one. */
    public String code() {
        return body.path("code").asText("service-unavailable");
    }
}
