package racemanager.speech.source;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/** Reads the program as the compiler does. */
public final class Sources {

    public static Values read(Path directory) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var paths = Files.walk(directory)) {
            var sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var options = List.of("-proc:none", "-Xlint:none", "-classpath", System.getProperty("java.class.path"));
            var task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            var units = task.parse();
            task.analyze();
            var values = new Values();
            var trees = Trees.instance(task);
            for (var unit : units) {
                new ValueReader(values, new Unit(trees, unit), trees, task.getTypes(), task.getElements())
                        .scan(unit, null);
            }
            return values;
        }
    }

    private Sources() {}
}
