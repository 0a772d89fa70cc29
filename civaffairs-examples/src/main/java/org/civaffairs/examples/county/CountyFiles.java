package org.civaffairs.examples.county;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Form;
import org.civaffairs.examples.facts.Input;
import org.jspecify.annotations.Nullable;

/** Where a county's facts stand: files named after the rules, each of which may be missing. */
public final class CountyFiles {
    private static final String SAMPLE = "sample/";
    private static final List<String> ENDINGS = List.of(".csv", ".jsonl");

    private final @Nullable Path directory;
    private final Charset charset;

    private CountyFiles(@Nullable Path directory, Charset charset) {
        this.directory = directory;
        this.charset = charset;
    }

    /** {@return the files of the sample county} */
    public static CountyFiles sample() {
        return new CountyFiles(null, StandardCharsets.UTF_8);
    }

    /**
     * The files of a directory.
     *
     * @param directory the directory
     * @param charset the encoding of those with facts; JSON documents are always UTF-8
     * @return the files
     */
    public static CountyFiles of(Path directory, Charset charset) {
        return new CountyFiles(directory, charset);
    }

    /** The facts of a form, from a .csv or a .jsonl file. */
    Optional<Input> facts(String id) {
        return ENDINGS.stream()
                .flatMap(ending -> file(id + ending, charset).stream())
                .findFirst();
    }

    /** A JSON document. */
    Optional<Input> document(String name) {
        return file(name, StandardCharsets.UTF_8);
    }

    private Optional<Input> file(String name, Charset encoding) {
        if (directory == null) {
            return Stream.of(SAMPLE + name)
                    .filter(resource -> CountyFiles.class.getResource(resource) != null)
                    .map(resource -> Input.of(CountyFiles.class, resource))
                    .findFirst();
        }
        return Stream.of(directory.resolve(name))
                .filter(Files::isRegularFile)
                .map(file -> Input.of(file, encoding))
                .findFirst();
    }

    /** All good facts of a form; none where there is no file. */
    <F> List<F> read(Form<F> form, Errors errors) {
        List<F> all = new ArrayList<>();
        facts(form.id()).ifPresent(input -> FactsReader.read(form, input, errors, all::add));
        return all;
    }
}
