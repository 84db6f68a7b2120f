package dk.opgang.gateway.portal;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the address of a page asks for. A field of a form that was left empty asks for nothing. What cannot be asked is no other page: all of
 * it is told at once, as the API does.
 */
public final class Asked {

    /** More codes than this are told by the list that holds them. */
    private static final int MOST_TOLD = 20;

    private final RoutingContext context;
    private final Faults faults = new Faults();

    public Asked(RoutingContext context) {
        this.context = context;
    }

    /** Empty if nothing is given, as with all that follow. */
    public String text(String name) {
        return Parameters.given(context, name);
    }

    public String day(String name) {
        return read(name, text(name), LocalDate.class);
    }

    public String id(String name) {
        return read(name, text(name), UUID.class);
    }

    /** Ids with commas between them, each once. */
    public List<String> ids(String name, int most) {
        List<String> ids = Stream.of(text(name).split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        ids.forEach(id -> read(name, id, UUID.class));
        if (ids.size() > most) {
            faults.unreadable("?" + name, CommonFault.SIZE, 1, most);
        }
        return ids;
    }

    public String code(String name, String list) {
        List<String> codes = Words.list(list).codes().stream().map(Code::code).toList();
        String given = text(name);
        if (!given.isEmpty() && !codes.contains(given)) {
            String told = codes.size() > MOST_TOLD ? "/v1/code-lists/" + list : String.join(", ", codes);
            faults.unreadable("?" + name, CommonFault.UNKNOWN_CODE, told);
        }
        return given;
    }

    public String oneOf(String name, List<String> values) {
        String given = text(name);
        if (!given.isEmpty() && !values.contains(given)) {
            faults.unreadable("?" + name, ParameterFault.UNKNOWN_VALUE, String.join(", ", values));
        }
        return given;
    }

    /** A number from 1; the first if none is given. */
    public int number(String name, int most) {
        String given = read(name, text(name), Integer.class);
        int number = given.isEmpty() ? 1 : Integer.parseInt(given);
        if (number < 1 || number > most) {
            faults.unreadable("?" + name, CommonFault.OUT_OF_RANGE, "1 - " + most);
        }
        return number;
    }

    public Faults faults() {
        return faults;
    }

    private String read(String name, String given, Class<?> type) {
        return given.isEmpty() || Scalars.fromText(given, type, "?" + name, faults) != null ? given : "";
    }
}
