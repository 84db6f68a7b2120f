package dk.opgang.initiatives.template.reading;

import dk.opgang.platform.codes.CodeList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The code lists that documents are held against, each read once. */
final class Codes {

    private static final Map<String, CodeList> LISTS = new ConcurrentHashMap<>();

    private Codes() {}

    static CodeList list(String name) {
        return LISTS.computeIfAbsent(name, CodeList::load);
    }
}
