;; Opens a transcript with a person's own configuration, and writes what came back over stdio as JSON.
;; Usage: emacs --batch -l emacs.el, with what it needs in the environment.
(require 'json)
(when (fboundp 'package-activate-all) (package-activate-all))
(load (expand-file-name (getenv "TRANSCRIPT_CONFIGURATION")) nil t)

(defun wait-for (words answer)
  (let ((deadline (+ (float-time) 20)))
    (while (not (funcall answer))
      (when (> (float-time) deadline) (error "%s: not within 20 s" words))
      (accept-process-output nil 0.05))))

(defun hover-at (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (1+ (match-beginning 0)))
  (let (said)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq said (format "%s" text))))
    (wait-for "the hover" (lambda () said))
    (substring-no-properties said)))

(defun outline ()
  (let ((imenu-auto-rescan t)) (names (imenu--make-index-alist t))))

(defun names (index)
  (seq-mapcat (lambda (entry) (cons (car entry) (and (imenu--subalist-p entry) (names (cdr entry))))) index))

(defun finding (diagnostic)
  (list (cons 'line (line-number-at-pos (flymake-diagnostic-beg diagnostic)))
        (cons 'type (format "%s" (flymake-diagnostic-type diagnostic)))
        (cons 'text (flymake-diagnostic-text diagnostic))))

(defun review ()
  (find-file (getenv "TRANSCRIPT_FILE"))
  (run-hooks 'post-command-hook)
  (wait-for "the server" #'eglot-current-server)
  (flymake-start)
  (wait-for "the diagnostics" #'flymake-diagnostics)
  (list (cons 'mode (symbol-name major-mode))
        (cons 'hover (hover-at (getenv "TRANSCRIPT_WORDS")))
        (cons 'outline (vconcat (outline)))
        (cons 'diagnostics (vconcat (mapcar #'finding (flymake-diagnostics))))))

(let ((seen (condition-case problem (review) (error (list (cons 'failure (format "%S" problem)))))))
  (with-temp-file (getenv "TRANSCRIPT_RESULT") (insert (json-encode seen))))
(ignore-errors (eglot-shutdown (eglot-current-server)))
