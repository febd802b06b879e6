/** What the program tells about itself over HTTP: whether it is well, and its figures. */
@NullMarked
package racemanager.app.status;

import org.jspecify.annotations.NullMarked;
