package dk.opgang.system.matrix;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What a caller got, without what differs between two answers to the same question. */
record Answer(int status, String body) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OWN = Pattern.compile("\"(instance|requestId|traceId)\":\"[^\"]*\",?");

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    boolean sameAs(Answer other) {
        return status == other.status && plain().equals(other.plain());
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** A list of nothing. */
    boolean isEmptyList() {
        return status == 200 && body.contains("\"items\":[]");
    }

    private String plain() {
        return ID.matcher(OWN.matcher(body).replaceAll("")).replaceAll("id");
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
