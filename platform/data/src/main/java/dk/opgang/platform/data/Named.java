package dk.opgang.platform.data;

/** A resource with a property {@code name}, whose lists can be searched and sorted by it. */
public interface Named {

    String name();
}
