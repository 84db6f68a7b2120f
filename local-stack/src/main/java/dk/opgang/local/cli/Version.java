package dk.opgang.local.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the build, for {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"opgang " + (version == null ? "(development)" : version)};
    }
}
