Invariant: naast-pat-6
* insert UsualNameHasGivenName
